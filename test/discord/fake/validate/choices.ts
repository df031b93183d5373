import { LIMITS, LOCALES } from '../limits.ts';
import { type BodyFault, refuseFaults } from '../refusal.ts';
import type { Choice, CommandOption } from '../spec/bodies.ts';

const INTEGER = 4;
const NUMBER = 10;

/** The rules for autocomplete's choices that Discord's description leaves out: value types, locales. */
export function checkChoices(choices: readonly (Choice | null)[], option: CommandOption): void {
  const wanted = option.type === INTEGER || option.type === NUMBER ? 'number' : 'string';
  const faults: BodyFault[] = [];
  choices.forEach((choice, index) => {
    const path = ['choices', index];
    if (choice === null) {
      faults.push({ path, code: 'BASE_TYPE_REQUIRED', message: 'This field is required' });
      return;
    }
    if (typeof choice.value !== wanted) {
      const message = `The option takes a ${wanted}.`;
      faults.push({ path: [...path, 'value'], code: 'APPLICATION_COMMAND_OPTIONS_CHOICE_TYPE', message });
    }
    if (String(choice.value).length > LIMITS.choice_value) {
      const message = 'Must be between 1 and 100 in length.';
      faults.push({ path: [...path, 'value'], code: 'BASE_TYPE_BAD_LENGTH', message });
    }
    for (const locale of Object.keys(choice.name_localizations ?? {})) {
      if (LOCALES.has(locale)) continue;
      const message = 'Locale is not one of Discord’s.';
      faults.push({ path: [...path, 'name_localizations', locale], code: 'INVALID_LOCALE', message });
    }
  });
  refuseFaults(faults);
}
