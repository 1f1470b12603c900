/**
 * A Firefox of the machine, driven by WebDriver BiDi as far as the tests need it: Playwright wants a newer one
 * than Debian's. https://www.w3.org/TR/webdriver-bidi/
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { present } from '../../src/present.ts';

/** The program to start: `FIREFOX_PATH`, or a Firefox on the path; undefined when there is none. */
export function findFirefox(): string | undefined {
  const named = process.env['FIREFOX_PATH'];
  if (named !== undefined && named !== '') return named;
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => ['firefox', 'firefox-esr'].map((name) => join(folder, name)))
    .find((file) => existsSync(file));
}

/** One page in Firefox. */
export interface FirefoxPage {
  open: (address: string, widthPx: number) => Promise<void>;
  /** What an expression gives, as JSON can say it. */
  evaluate: (expression: string) => Promise<unknown>;
  /** Presses a key: a character, or a code point of the keys of WebDriver. */
  press: (key: string) => Promise<void>;
  /** Errors and warnings of the console since the last call. */
  takeComplaints: () => string[];
  close: () => Promise<void>;
}

/** Keys by the names that pages know. https://www.w3.org/TR/webdriver/#keyboard-actions */
export const keys = { ArrowRight: '\uE014', Home: '\uE011', End: '\uE010' } as const;

interface Message {
  id?: number;
  method?: string;
  params?: { level?: string; text?: string };
  result?: Record<string, unknown>;
  error?: string;
  message?: string;
}

/** Starts Firefox with a user folder of its own and opens a page in it. */
export async function openFirefox(program: string): Promise<FirefoxPage> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  // It asks nobody for anything but the pages.
  const settings = {
    'app.update.enabled': false,
    'services.settings.server': 'data:,',
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'remote.active-protocols': 1,
  };
  const lines = Object.entries(settings).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const child = spawn(program, ['--headless', '--remote-debugging-port', '0', '--profile', profile], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const address = await new Promise<string>((done, fail) => {
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (found !== undefined) done(found);
    });
    child.on('error', fail);
    child.on('exit', () => {
      fail(new Error(`Firefox ended: ${said}`));
    });
  });

  const socket = new WebSocket(`${address}/session`);
  const waiting = new Map<number, (message: Message) => void>();
  let complaints: string[] = [];
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.id !== undefined) waiting.get(message.id)?.(message);
    const { level, text } = message.params ?? {};
    if (message.method === 'log.entryAdded' && (level === 'error' || level === 'warn')) {
      complaints.push(String(text));
    }
  });
  await new Promise((done, fail) => {
    socket.addEventListener('open', done);
    socket.addEventListener('error', fail);
  });
  let count = 0;
  async function send(method: string, params: object): Promise<Record<string, unknown>> {
    const id = ++count;
    const answer = new Promise<Message>((done) => waiting.set(id, done));
    socket.send(JSON.stringify({ id, method, params }));
    const { result, error, message } = await answer;
    waiting.delete(id);
    if (error !== undefined) throw new Error(`${method}: ${error} ${String(message)}`);
    return present(result, `the answer to ${method}`);
  }

  await send('session.new', { capabilities: {} });
  await send('session.subscribe', { events: ['log.entryAdded'] });
  const { context } = await send('browsingContext.create', { type: 'tab' });
  return {
    open: async (url, width) => {
      await send('browsingContext.setViewport', { context, viewport: { width, height: 900 } });
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    evaluate: async (expression) => {
      const { result, exceptionDetails } = await send('script.evaluate', {
        expression: `(async () => JSON.stringify(await (${expression})))()`,
        target: { context },
        awaitPromise: true,
      });
      if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
      const { value } = result as { value?: string };
      return value === undefined ? undefined : (JSON.parse(value) as unknown);
    },
    press: async (value) => {
      const actions = [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ];
      await send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    takeComplaints: () => {
      const taken = complaints;
      complaints = [];
      return taken;
    },
    close: async () => {
      const ended = new Promise((done) => child.once('exit', done));
      socket.close();
      child.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
