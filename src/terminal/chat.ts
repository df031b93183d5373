import { createInterface } from 'node:readline';
import type { Library } from '../library.ts';
import { completeLine } from './complete.ts';
import { Conversation } from './conversation.ts';
import { noticeLine } from './notice-line.ts';
import { layOut, styled } from './paper.ts';
import { renderOutcome } from './render.ts';
import type { Terminal } from './terminal.ts';
import { dotted, type View } from './view.ts';

/** Talks until the user leaves or the input ends. Without a terminal each line is answered, with no prompt. */
export async function chat(library: Library, terminal: Terminal): Promise<void> {
  const conversation = new Conversation({ library });
  if (!terminal.interactive) {
    for await (const line of createInterface({ input: terminal.input })) {
      if (answerLine(conversation, line, terminal) === 'quit') return;
    }
    return;
  }

  const lines = createInterface({
    input: terminal.input,
    output: terminal.output,
    prompt: '› ',
    completer: (line: string) => completeLine(line, { library }),
    removeHistoryDuplicates: true,
  });
  terminal.write([...welcome(library, viewOf(terminal)), '']);
  lines.on('SIGINT', () => {
    // Ctrl-C drops a half-typed line; on an empty one it leaves.
    if (lines.line === '') return lines.close();
    lines.write(null, { ctrl: true, name: 'e' });
    lines.write(null, { ctrl: true, name: 'u' });
  });
  lines.prompt();
  let hasQuit = false;
  await new Promise<void>((resolve) => {
    lines.on('line', (line) => {
      // More lines may have been pasted behind /quit.
      if (hasQuit) return;
      hasQuit = answerLine(conversation, line, terminal) === 'quit';
      if (hasQuit) lines.close();
      else lines.prompt();
    });
    lines.on('close', resolve);
  });
  // Ctrl-D leaves the cursor behind the prompt.
  terminal.write([...(hasQuit ? [] : ['']), terminal.messages.goodbye]);
}

function answerLine(conversation: Conversation, line: string, terminal: Terminal): 'quit' | 'go on' {
  const view = viewOf(terminal);
  const reply = conversation.reply(line, view);
  if (reply.kind === 'quit') return 'quit';
  if (reply.kind === 'shown') terminal.write([...reply.lines, '']);
  if (reply.kind === 'fault') {
    if (terminal.interactive) terminal.write([...renderOutcome(reply.notice, view), '']);
    else terminal.complain(noticeLine(reply.notice, terminal.messages));
  }
  return 'go on';
}

function viewOf(terminal: Terminal): View {
  return { messages: terminal.messages, paper: terminal.paper(), mode: 'chat' };
}

function welcome({ articles, passages, speakers, topics }: Library, view: View): string[] {
  const { messages, paper } = view;
  const [topic] = topics('', 1);
  return [
    ...layOut([styled(messages.welcome(articles.length, passages.length, speakers.length), 'strong')], paper),
    ...dotted([topic === undefined ? null : messages.welcomeHint(topic)], view),
    ...dotted([messages.welcomeKeys], view),
  ];
}
