/** The rules of the documents, run as tests: what they name exists, and what exists they name. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import config from '../../wxt.config.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const PACKAGE = JSON.parse(read('package.json')) as { version: string; scripts: Record<string, string> };
const DOCUMENTS = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...filesBelow('docs').filter((path) => path.endsWith('.md')),
];

describe('npm scripts', () => {
  const named = (text: string): string[] => [
    ...new Set(
      [...text.matchAll(/\bnpm (?:run (?:-s |--silent )?([a-z][a-z:-]*)|(start|test)\b)/g)].map(
        ([, script, short]) => script ?? short ?? '',
      ),
    ),
  ];

  it.each(DOCUMENTS.flatMap((path) => named(read(path)).map((script): [string, string] => [script, path])))(
    '%s, named in %s, exists',
    (script) => {
      expect(PACKAGE.scripts).toHaveProperty([script]);
    },
  );

  it.each(Object.entries(PACKAGE.scripts))('%s has the tool that it runs', (_, command) => {
    const tool = /bootstrap\.mjs (\S+)/.exec(command)?.[1];
    if (tool !== undefined) expect(existsSync(join(ROOT, 'tests', tool)), tool).toBe(true);
  });

  it('are all explained in the README', () => {
    expect(Object.keys(PACKAGE.scripts).filter((script) => !named(read('README.md')).includes(script))).toEqual([]);
  });
});

describe('the map of the house', () => {
  /** Rooms whose folders are rooms too. */
  const WINGS = ['entrypoints', 'components', 'core', 'docs', 'tests'];
  const map = roomsOf(/```\n(entrypoints\/[\s\S]*?)```/.exec(read('CONTRIBUTING.md'))?.[1] ?? '');

  it('has every room that holds files', () => {
    expect(rooms().filter((room) => !map.includes(room))).toEqual([]);
  });

  it('has no room that is not there', () => {
    expect(map.filter((room) => !rooms().includes(room))).toEqual([]);
  });

  function rooms(): string[] {
    const top = foldersIn('.').filter((name) => !name.startsWith('.') && !/^(?:node_modules|coverage)$/.test(name));
    // Pictures are made by a command and are no room to work in.
    const wings = WINGS.flatMap((wing) => foldersIn(wing).map((name) => `${wing}/${name}`));
    return [...top, ...wings].filter((room) => room !== 'docs/pictures' && filesBelow(room).length > 0);
  }
});

/** Lines such as `room/  words`, two spaces in for a room within a room. */
function roomsOf(map: string): string[] {
  let wing = '';
  return map.split('\n').flatMap((line) => {
    const [, indent, name] = /^( {0,2})([a-z]+)\//.exec(line) ?? [];
    if (name === undefined) return [];
    if (indent === '') wing = name;
    return [indent === '' ? name : `${wing}/${name}`];
  });
}

describe('the manifest and its documents', () => {
  const manifests = ['chrome', 'firefox'].map((browser) =>
    (config.manifest as (env: { browser: string }) => Record<string, unknown>)({ browser }),
  );
  const asked = [
    ...new Set(
      manifests.flatMap((manifest) =>
        ['permissions', 'optional_permissions', 'host_permissions', 'optional_host_permissions'].flatMap(
          (key) => (manifest[key] as string[] | undefined) ?? [],
        ),
      ),
    ),
  ];
  const sections = read('PERMISSIONS.md').split(/^### /m).slice(1);
  const explained = sections.flatMap((section) =>
    [...(section.split('\n')[0] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  );

  it.each(asked)('the permission %s has a paragraph in PERMISSIONS', (permission) => {
    const section = sections.find((text) => text.split('\n')[0]?.includes(`\`${permission}\``)) ?? '';
    expect(section.split('\n').slice(1).join(' ').trim().length).toBeGreaterThan(40);
  });

  it('no permission is explained that is not asked for', () => {
    expect(explained.filter((permission) => !asked.includes(permission))).toEqual([]);
  });

  it('every suggested key is in the README', () => {
    const commands = Object.values(
      manifests[0]?.commands as Record<string, { suggested_key?: { default: string } }>,
    ).flatMap(({ suggested_key: key }) => (key ? [key.default] : []));
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.filter((key) => !read('README.md').includes(key))).toEqual([]);
  });

  it('the CHANGELOG names the version of the package', () => {
    expect(read('CHANGELOG.md')).toContain(PACKAGE.version);
  });
});

describe('links', () => {
  const links = DOCUMENTS.flatMap((path) =>
    [...read(path).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']): [string, string] => [path, target]),
  ).filter(([, target]) => !/^[a-z]+:/.test(target));
  /** Pictures are made by `npm run pictures`; before its first run there is not one of them. */
  const pictures = existsSync(join(ROOT, 'docs/pictures'));

  it.each(links)('in %s to %s resolves', (path, target) => {
    const [file = '', fragment] = target.split('#');
    const resolved = normalize(join(dirname(path), file === '' ? path.split('/').at(-1)! : file));
    if (resolved.startsWith('docs/pictures/') && !pictures) return;
    expect(existsSync(join(ROOT, resolved)), resolved).toBe(true);
    if (fragment) expect(anchorsOf(read(resolved))).toContain(fragment);
  });

  it.each(DOCUMENTS)('files that %s names in code exist', (path) => {
    const named = [...read(path).matchAll(/`((?:[a-z0-9-]+\/)+[a-z0-9.-]*)`/g)].map(([, name = '']) => name);
    const ours = named.filter((name) => existsSync(join(ROOT, name.split('/')[0] ?? '')));
    expect(ours.filter((name) => !existsSync(join(ROOT, name)))).toEqual([]);
  });
});

/** The fragments that a Markdown file's headings can be linked by. */
function anchorsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe('decisions', () => {
  const files = readdirSync(join(ROOT, 'docs/decisions')).sort();

  it('are numbered without gaps', () => {
    expect(files.map((file) => file.slice(0, 3))).toEqual(files.map((_, at) => String(at + 1).padStart(3, '0')));
  });

  it.each(files)('%s has a title, context, decision and consequences in ten to thirty lines', (file) => {
    const text = read(join('docs/decisions', file));
    expect([...text.matchAll(/^## (.+)$/gm)].map(([, name]) => name)).toEqual(['Context', 'Decision', 'Consequences']);
    expect(text).toMatch(new RegExp(`^# ${file.slice(0, 3)}\\. \\S`));
    const lines = text.trimEnd().split('\n').length;
    expect(lines).toBeGreaterThanOrEqual(10);
    expect(lines).toBeLessThanOrEqual(30);
    for (const section of text.split(/^## .+$/m).slice(1)) expect(section.trim()).not.toBe('');
  });
});

describe('files', () => {
  const lengths = ['core', 'page', 'store', 'components', 'entrypoints', 'messaging', 'seeds', 'tests']
    .flatMap(filesBelow)
    .filter((path) => /\.tsx?$/.test(path))
    .map((path): [string, number] => [path, read(path).trimEnd().split('\n').length]);

  it('of code have no more than 400 lines', () => {
    expect(lengths.filter(([, lines]) => lines > 400)).toEqual([]);
  });

  it('of code have fewer than 220 lines, nine in ten', () => {
    const long = lengths.filter(([, lines]) => lines >= 220);
    expect(long.length / lengths.length, long.map(([path, lines]) => `${path}: ${lines}`).join('\n')).toBeLessThan(0.1);
  });

  it('are named for their job', () => {
    expect(lengths.filter(([path]) => /(?:^|[/-])(?:utils?|helpers?|managers?|misc)\b/.test(path))).toEqual([]);
  });
});

function foldersIn(path: string): string[] {
  return readdirSync(join(ROOT, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

/** Paths from the root, of all files in a folder and below. */
function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(ROOT.length + 1)
        .replaceAll('\\', '/'),
    );
}
