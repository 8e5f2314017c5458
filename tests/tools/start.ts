/**
 * `npm start`: builds the extension and shows it at work in a real browser. With a display the reader gets the browser;
 * without one the walk is done headless and told as a table. `npm start -- URL` opens any page, `--firefox` uses Firefox.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchReader } from '../browser/drivers/launch.ts';
import { type Step, walk } from '../browser/walk.ts';
import { serveDemo } from '../demo/server.ts';
import { findChromium, findFirefox } from './browsers.ts';
import { buildExtension } from './build.ts';

const args = process.argv.slice(2);
const name = args.includes('--firefox') ? 'firefox' : 'chromium';
const address = args.find((arg) => !arg.startsWith('--'));
const headless = args.includes('--headless') || !hasDisplay();

try {
  if (address !== undefined && !/^(?:https?|file):/.test(address)) {
    throw new Error(`${address} is no address of a page. Give one that begins with https://, http:// or file://.`);
  }
  // Found first: a machine without a browser should hear of it before it builds.
  await (name === 'firefox' ? findFirefox() : findChromium());
  say('Building the extension…');
  const extension = buildExtension(name);
  const demo = address === undefined ? await serveDemo() : undefined;
  const url = address ?? demo?.url ?? '';
  say(`Opening ${url} in ${name}${headless ? ', without a display' : ''}…`);
  const reader = await launchReader(name, { extension, headless, width: 1400, height: 1000 });
  try {
    if (headless) {
      const pictures = mkdtempSync(join(tmpdir(), 'claimlight-'));
      print(await walk(reader, url, { pictures }));
    } else {
      await reader.open(url);
      say('Press the Claimlight button in the toolbar (or Alt+Shift+L). Close the browser to end.');
      await reader.closed();
    }
  } finally {
    await reader.close();
    await demo?.close();
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

function print({ steps, pictures }: { steps: readonly Step[]; pictures: readonly string[] }): void {
  const width = Math.max(...steps.map(({ step }) => step.length));
  say('\nWhat a reader sees:\n');
  for (const { step, saw } of steps) say(wrap(step.padEnd(width), saw, width));
  say('\nScreenshots:');
  for (const path of pictures) say(`  ${path}`);
}

/** One row of the table; long cells go on under themselves. */
function wrap(head: string, text: string, indent: number): string {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + word.length + 1 > 88) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return `  ${head}  ${lines.join(`\n  ${' '.repeat(indent)}  `)}`;
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
