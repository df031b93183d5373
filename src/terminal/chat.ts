import { clearLine, createInterface, cursorTo } from 'node:readline';
import type { Schedule } from '../digest/schedule.ts';
import type { Library } from '../library/library.ts';
import { completeLine, type Proposals } from './complete.ts';
import { Conversation, type Reply } from './conversation.ts';
import type { TerminalDigests } from './digests.ts';
import { noticeLine } from './notice-line.ts';
import { layOut, styled } from './paper.ts';
import { renderOutcome } from './render.ts';
import type { Terminal } from './terminal.ts';
import { dotted, type View } from './view.ts';

/** Talks until the user leaves or the input ends. Without a terminal each line is answered, with no prompt. */
export async function chat(
  library: () => Library,
  terminal: Terminal,
  digests: TerminalDigests,
): Promise<void> {
  const conversation = new Conversation(() => digests.contextOf(library()));
  const talk: Talk = { library, terminal, digests, conversation };
  return terminal.interactive ? chatWithPerson(talk) : chatWithPipe(talk);
}

interface Talk {
  /** As it is now. */
  readonly library: () => Library;
  readonly terminal: Terminal;
  readonly digests: TerminalDigests;
  readonly conversation: Conversation;
}

async function chatWithPipe(talk: Talk): Promise<void> {
  const printing = startPrinting(talk, (print) => print());
  for await (const line of createInterface({ input: talk.terminal.input })) {
    if ((await answerLine(talk, line)) === 'quit') break;
  }
  await printing.stop();
}

async function chatWithPerson(talk: Talk): Promise<void> {
  const { library, terminal, digests } = talk;
  const lines = createInterface({
    input: terminal.input,
    output: terminal.output,
    prompt: '› ',
    completer: (line: string, done: (error?: Error | null, proposals?: Proposals) => void) => {
      completeLine(line, digests.contextOf(library())).then((proposals) => done(null, proposals), done);
    },
    removeHistoryDuplicates: true,
  });
  terminal.write([...(await welcome(library(), viewOf(terminal))), '']);
  lines.on('SIGINT', () => {
    // Ctrl-C drops a half-typed line; on an empty one it leaves.
    if (lines.line === '') return lines.close();
    lines.write(null, { ctrl: true, name: 'e' });
    lines.write(null, { ctrl: true, name: 'u' });
  });
  lines.prompt();
  let hasQuit = false;
  let closed = false;
  const prompt = () => {
    if (!closed) lines.prompt(true);
  };
  const printing = startPrinting(talk, (print) => {
    // Above the line that is being typed, which then stands there again.
    cursorTo(terminal.output, 0);
    clearLine(terminal.output, 0);
    print();
    prompt();
  });
  await new Promise<void>((resolve, reject) => {
    const typed: string[] = [];
    let busy = false;
    const answerNext = () => {
      // More lines may have been pasted behind /quit.
      while (!busy && !hasQuit) {
        const line = typed.shift();
        if (line === undefined) break;
        busy = true;
        answerLine(talk, line).then((next) => {
          busy = false;
          finish(next);
          answerNext();
        }, reject);
      }
      if (closed && !busy) resolve();
    };
    const finish = (next: Next) => {
      hasQuit = next === 'quit';
      if (hasQuit) lines.close();
      else prompt();
    };
    lines.on('line', (line) => {
      typed.push(line);
      answerNext();
    });
    lines.on('close', () => {
      closed = true;
      if (!busy) resolve();
    });
  });
  await printing.stop();
  // Ctrl-D leaves the cursor behind the prompt.
  terminal.write([...(hasQuit ? [] : ['']), terminal.messages.goodbye]);
}

/** `around` is given the printing of each post, to make room for it on the screen. */
function startPrinting({ library, terminal, digests, conversation }: Talk, around: Around): Schedule {
  return digests.startPrinting(
    library,
    (post) => {
      const print = () => terminal.write([...conversation.posted(post, viewOf(terminal)), '']);
      around(print);
    },
    () => terminal.complain(terminal.messages.digestsUnavailable),
  );
}

type Around = (print: () => void) => void;

type Next = 'quit' | 'go on';

async function answerLine(talk: Talk, line: string): Promise<Next> {
  const { terminal, conversation } = talk;
  return show(await conversation.reply(line, viewOf(terminal)), terminal);
}

function show(reply: Reply, terminal: Terminal): Next {
  if (reply.kind === 'quit') return 'quit';
  if (reply.kind === 'shown') terminal.write([...reply.lines, '']);
  if (reply.kind === 'fault') {
    if (terminal.interactive) terminal.write([...renderOutcome(reply.notice, viewOf(terminal)), '']);
    else terminal.complain(noticeLine(reply.notice, terminal.messages));
  }
  return 'go on';
}

function viewOf(terminal: Terminal): View {
  return { messages: terminal.messages, paper: terminal.paper(), mode: 'chat' };
}

async function welcome({ about, topics }: Library, view: View): Promise<string[]> {
  const { messages, paper } = view;
  const [topic] = await topics('', 1);
  return [
    ...layOut([styled(messages.welcome(about.articles, about.size, about.speakers), 'strong')], paper),
    ...dotted([topic === undefined ? null : messages.welcomeHint(topic)], view),
    ...dotted([messages.welcomeKeys], view),
  ];
}
