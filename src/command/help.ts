import type { Library } from '../library/library.ts';
import type { Command, CommandDefinition, CommandInput, CommandName } from './command.ts';
import type { Help, HelpEntry } from './outcome.ts';

/** Each command with an example that works in this library. */
export function helpFor(others: readonly Command[]): Command {
  const definition: CommandDefinition = { name: 'help', description: 'helpDescription', options: [] };
  return {
    definition,
    run: (_input, { library }): Help => {
      const topic = library.topics('', 1)[0] ?? '';
      const speaker = library.speakers[0]?.name ?? null;
      return {
        kind: 'help',
        commands: [...others.map((command) => command.definition), definition].map((each) =>
          entry(each, topic, library),
        ),
        topic,
        speaker,
      };
    },
  };
}

function entry(definition: CommandDefinition, topic: string, library: Library): HelpEntry {
  return {
    definition,
    example: { command: definition.name, input: exampleInputs(topic, library)[definition.name] },
  };
}

function exampleInputs(topic: string, library: Library): Record<CommandName, CommandInput> {
  const [speaker] = library.speakers;
  const [passage] = library.passages(1);
  return {
    ask: { question: topic },
    quotes: speaker === undefined ? {} : { speaker: speaker.name },
    speakers: { about: topic },
    articles: {},
    context: passage === undefined ? {} : { passage: passage.id },
    help: {},
  };
}
