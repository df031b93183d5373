import { describe, expect, it } from 'vitest';
import { offsetOf } from '../../src/digest/clock.ts';
import { ZONES_BY_PLACE } from '../../src/digest/places.ts';
import { proposeZones, readZone } from '../../src/digest/zone.ts';

const NOW = Date.UTC(2026, 10, 23);

describe('zones', () => {
  it.each([
    ['Asia/Shanghai', 'Asia/Shanghai'],
    ['asia/shanghai', 'Asia/Shanghai'],
    ['上海', 'Asia/Shanghai'],
    ['北京时间', 'Asia/Shanghai'],
    ['Beijing', 'Asia/Shanghai'],
    ['ＢＥＩＪＩＮＧ', 'Asia/Shanghai'],
    ['紐約', 'America/New_York'],
    ['new york', 'America/New_York'],
    ['America/new york', 'America/New_York'],
    ['San Francisco', 'America/Los_Angeles'],
    ['UTC', 'UTC'],
    ['gmt', 'UTC'],
    ['UTC+8', 'UTC+08:00'],
    ['UTC +8', 'UTC+08:00'],
    ['utc＋０８：００', 'UTC+08:00'],
    ['GMT-3:30', 'UTC-03:30'],
    ['+0530', 'UTC+05:30'],
    ['−5', 'UTC-05:00'],
    ['UTC+0', 'UTC'],
    ['UTC+14', 'UTC+14:00'],
  ])('reads %s as %s', (typed, zone) => {
    expect(readZone(typed)).toBe(zone);
  });

  it.each(['', '  ', 'Mars', 'UTC+15', 'UTC-13', 'UTC+8:75', '8', '上', 'a'.repeat(100)])(
    'does not read “%s”',
    (typed) => {
      expect(readZone(typed)).toBeNull();
    },
  );

  it('reads its own places and proposals', () => {
    for (const [zone, ...names] of ZONES_BY_PLACE) {
      for (const name of names) expect(readZone(name)).toBe(zone);
      const read = readZone(zone);
      expect(read && offsetOf(read, NOW)).toBe(offsetOf(zone, NOW));
    }
    for (const { value } of proposeZones('', NOW, 1_000)) {
      const read = readZone(value);
      expect(read && offsetOf(read, NOW)).toBe(offsetOf(value, NOW));
    }
  });

  it('proposes what begins with what was typed, then what holds it', () => {
    expect(proposeZones('', NOW, 2)).toEqual([
      { label: '上海 Asia/Shanghai · UTC+08:00', value: 'Asia/Shanghai' },
      { label: '香港 Asia/Hong_Kong · UTC+08:00', value: 'Asia/Hong_Kong' },
    ]);
    expect(proposeZones('york', NOW, 5).map(({ value }) => value)).toContain('America/New_York');
    expect(proposeZones('纽', NOW, 5)).toEqual([
      { label: '纽约 America/New_York · UTC-05:00', value: 'America/New_York' },
    ]);
    expect(proposeZones('utc+8', NOW, 5)).toEqual([{ label: 'UTC+08:00', value: 'UTC+08:00' }]);
    expect(proposeZones('qqq', NOW, 5)).toEqual([]);
    expect(proposeZones('a', NOW, 25).length).toBe(25);
  });
});
