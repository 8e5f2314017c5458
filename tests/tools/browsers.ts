/** Finds a Chromium and a Firefox on this machine, or gets one. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

interface Wanted {
  readonly variable: string;
  readonly commands: readonly string[];
  readonly places: readonly string[];
  readonly debian: string;
  readonly download: { readonly browser: 'chrome' | 'firefox'; readonly channel: string };
}

const WANTED: Readonly<Record<BrowserName, Wanted>> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    debian: 'chromium',
    download: { browser: 'chrome', channel: 'stable' },
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    debian: 'firefox-esr',
    download: { browser: 'firefox', channel: 'stable' },
  },
};

/** Flags for a Chromium that talks to nobody and can run as root. */
export const CHROMIUM_FLAGS: readonly string[] = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
];

export const findChromium = (): Promise<string> => find('chromium');
export const findFirefox = (): Promise<string> => find('firefox');

/**
 * @returns the path of a browser: named by `CHROMIUM_PATH` or `FIREFOX_PATH`, else found among the usual commands, else
 *   installed (Debian's package where we are root there, otherwise a download into the reader's cache)
 * @throws Error saying what to install or set when there is none to be had
 */
async function find(name: BrowserName): Promise<string> {
  const wanted = WANTED[name];
  const named = process.env[wanted.variable];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`${wanted.variable} names ${named}, which does not exist. Mend or unset it.`);
  }
  return installed(wanted) ?? debian(wanted) ?? download(name, wanted);
}

function installed({ commands, places }: Wanted): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  const candidates = [...commands.flatMap((command) => folders.map((folder) => join(folder, command))), ...places];
  return candidates.find((path) => existsSync(path));
}

function debian(wanted: Wanted): string | undefined {
  if (platform() !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  process.stderr.write(`Installing ${wanted.debian} with apt-get…\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // A machine's package lists may be months old, and then name a browser that is too.
  spawnSync('apt-get', ['update'], { stdio: 'ignore', env });
  const packages = [wanted.debian, 'fonts-liberation', 'fonts-noto-cjk'];
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env,
  });
  return installed(wanted);
}

async function download(name: BrowserName, { download: { browser, channel }, variable }: Wanted): Promise<string> {
  try {
    const { Browser, detectBrowserPlatform, install, resolveBuildId } = await import('@puppeteer/browsers');
    const kind = browser === 'chrome' ? Browser.CHROME : Browser.FIREFOX;
    const system = detectBrowserPlatform();
    if (!system) throw new Error('this system has no download');
    const buildId = await resolveBuildId(kind, system, channel);
    process.stderr.write(`Downloading ${name} ${buildId}…\n`);
    const found = await install({ browser: kind, buildId, cacheDir: join(homedir(), '.cache', 'claimlight') });
    return found.executablePath;
  } catch (error) {
    throw new Error(
      `No ${name} here and none could be installed (${String(error)}). Install one, or set ${variable} to its path.`,
    );
  }
}
