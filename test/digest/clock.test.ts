import { describe, expect, it } from 'vitest';
import { localDate, nextOccurrence, occurrenceOn, offsetOf, zoneKnown } from '../../src/digest/clock.ts';

/** The next times of an order, as `UTC time local date`. */
function times(zone: string, time: string, after: string, count: number): string[] {
  const found: string[] = [];
  let at = Date.parse(after);
  for (let times = 0; times < count; times++) {
    const next = nextOccurrence({ zone, time }, at);
    if (next === null) break;
    found.push(`${new Date(next.due).toISOString().slice(0, 16)} ${next.date}`);
    at = next.due;
  }
  return found;
}

describe('the clock', () => {
  it('posts at the wall time of the zone', () => {
    expect(times('Asia/Shanghai', '08:00', '2026-11-22T21:00Z', 2)).toEqual([
      '2026-11-23T00:00 2026-11-23',
      '2026-11-24T00:00 2026-11-24',
    ]);
    expect(times('UTC+05:30', '00:10', '2026-11-22T18:40Z', 1)).toEqual(['2026-11-23T18:40 2026-11-24']);
    expect(times('UTC', '23:59', '2026-11-22T23:58:59Z', 1)).toEqual(['2026-11-22T23:59 2026-11-22']);
  });

  it('is strictly after the time given', () => {
    expect(times('Asia/Shanghai', '08:00', '2026-11-23T00:00Z', 1)).toEqual(['2026-11-24T00:00 2026-11-24']);
  });

  it('posts at 03:00 where 02:30 does not exist, and once', () => {
    expect(times('America/New_York', '02:30', '2026-03-07T08:00Z', 2)).toEqual([
      '2026-03-08T07:00 2026-03-08',
      '2026-03-09T06:30 2026-03-09',
    ]);
  });

  it('posts once where 01:30 comes twice: the first time', () => {
    expect(times('America/New_York', '01:30', '2026-10-31T12:00Z', 2)).toEqual([
      '2026-11-01T05:30 2026-11-01',
      '2026-11-02T06:30 2026-11-02',
    ]);
    // Asked between the two.
    expect(times('America/New_York', '01:30', '2026-11-01T05:45Z', 1)).toEqual([
      '2026-11-02T06:30 2026-11-02',
    ]);
  });

  it('knows half-hour changes, midnight changes and leap days', () => {
    expect(times('Australia/Lord_Howe', '02:15', '2026-10-03T00:00Z', 1)).toEqual([
      '2026-10-03T15:30 2026-10-04',
    ]);
    expect(times('America/Sao_Paulo', '00:30', '2018-11-03T12:00Z', 2)).toEqual([
      '2018-11-04T03:00 2018-11-04',
      '2018-11-05T02:30 2018-11-05',
    ]);
    expect(times('Asia/Shanghai', '08:00', '2028-02-28T01:00Z', 2)).toEqual([
      '2028-02-29T00:00 2028-02-29',
      '2028-03-01T00:00 2028-03-01',
    ]);
  });

  it('has no time on a date that a zone skipped', () => {
    expect(times('Pacific/Apia', '09:00', '2011-12-29T12:00Z', 2)).toEqual([
      '2011-12-29T19:00 2011-12-29',
      '2011-12-30T19:00 2011-12-31',
    ]);
    expect(occurrenceOn({ zone: 'Pacific/Apia', time: '09:00' }, '2011-12-30')).toBeNull();
  });

  it('finds the time of a date', () => {
    for (const zone of ['Pacific/Kiritimati', 'Asia/Shanghai', 'America/New_York', 'UTC-12:00']) {
      for (const time of ['00:00', '12:00', '23:59']) {
        expect(occurrenceOn({ zone, time }, '2026-11-23')?.date).toBe('2026-11-23');
      }
    }
  });

  it('gives each date once over four years, in zones of every kind', () => {
    for (const zone of [
      'America/New_York',
      'Europe/London',
      'Australia/Lord_Howe',
      'Asia/Shanghai',
      'UTC-03:30',
    ]) {
      const dates = times(zone, '02:30', '2026-01-01T12:00Z', 1_461).map((line) => line.slice(17));
      expect(new Set(dates).size).toBe(1_461);
      expect([dates[0], dates.at(-1)]).toEqual(['2026-01-02', '2030-01-01']);
    }
  });

  it('tells offsets and dates', () => {
    const at = Date.parse('2026-07-01T23:30Z');
    expect([
      offsetOf('America/New_York', at),
      offsetOf('Asia/Kolkata', at),
      offsetOf('UTC-03:30', at),
    ]).toEqual([-240, 330, -210]);
    expect([localDate('Asia/Shanghai', at), localDate('America/New_York', at)]).toEqual([
      '2026-07-02',
      '2026-07-01',
    ]);
    expect([zoneKnown('Asia/Shanghai'), zoneKnown('UTC+08:00'), zoneKnown('Mars/Base')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
