import { expect, it } from 'vitest';
import { Keystrokes } from '../../src/discord/keystrokes.ts';

/** Work that ends when it is told to, and what of it was begun. */
function typing() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const keystrokes = new Keystrokes();
  const press = (user: string, typed: string) =>
    keystrokes.take(user, async () => {
      begun.push(typed);
      await new Promise<void>((resolve) => ends.set(typed, resolve));
      if (typed === '') throw new Error('nothing typed');
      return `${typed}!`;
    });
  return { begun, press, end: (typed: string) => ends.get(typed)?.() };
}

it('works on one keystroke of a user, then on the last of those that came meanwhile', async () => {
  const { begun, press, end } = typing();
  const pressed = ['江', '江波', '江波说', '江波说了'].map((typed) => press('1', typed));
  end('江');
  expect(await Promise.all(pressed.slice(0, 3))).toEqual(['江!', null, null]);
  end('江波说了');
  expect(await pressed[3]).toBe('江波说了!');
  expect(begun).toEqual(['江', '江波说了']);
});

it('lets nobody wait for somebody else, nor for what failed', async () => {
  const { press, end } = typing();
  const [one, other] = [press('1', ''), press('2', '林')];
  end('林');
  expect(await other).toBe('林!');
  end('');
  await expect(one).rejects.toThrow('nothing typed');
  const again = press('1', '陈');
  end('陈');
  expect(await again).toBe('陈!');
});
