/**
 * Puts a story of ours into the template of a real page: title, headline, JSON-LD, date and paragraphs; the rest is untouched.
 *
 *   npm run -s transplant -- page.html.gz story.md --out page.html
 *   npm run -s transplant -- FOLDER --out FOLDER      every page of a folder with every story of tests/stories
 */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadSavedPage } from './saved/saved-pages.ts';
import { parseStory, readStories } from './saved/story.ts';
import { Transplanter } from './saved/transplant.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
const [from, storyFile] = positionals.map((path) => resolve(process.env.INIT_CWD ?? '.', path));
const out = values.out && resolve(process.env.INIT_CWD ?? '.', values.out);
if (!from || !out) fail('Usage: npm run -s transplant -- PAGE|FOLDER [STORY.md] --out FILE|FOLDER');

const many = statSync(from).isDirectory();
const pages = many
  ? readdirSync(from)
      .filter((name) => /\.html?(?:\.gz)?$/.test(name))
      .map((name) => join(from, name))
  : [from];
const stories = storyFile ? [parseStory(basename(storyFile, '.md'), readFileSync(storyFile, 'utf8'))] : readStories();
if (many || stories.length > 1) mkdirSync(out, { recursive: true });

const transplanter = await Transplanter.launch();
try {
  for (const page of pages.sort()) {
    const template = await loadSavedPage(page);
    for (const story of stories) {
      const made = await transplanter.transplant(template, story);
      if (made === undefined) {
        process.stderr.write(`${template.name}: no run of paragraphs that is nearly the whole article\n`);
        break;
      }
      const name = `${template.name.replace(/\.html?(?:\.gz)?$/, '')}+${story.name}.html`;
      writeFileSync(many || stories.length > 1 ? join(out, name) : out, made.html);
    }
  }
} finally {
  await transplanter.close();
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
