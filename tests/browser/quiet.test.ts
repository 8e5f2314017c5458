import { describe, expect, it } from 'vitest';
import { builtExtension, filesOf } from './built.ts';

/** Ways for a script to reach the network. Content scripts are outside the CSP of extension pages, so their code is looked at. */
const NETWORK = [
  /\bfetch\s*\(/,
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /\bEventSource\b/,
  /\bsendBeacon\b/,
  /\bRTCPeerConnection\b/,
  /\bWebTransport\b/,
  /\bimportScripts\b/,
  /\bnew\s+Image\b/,
  /\bimport\s*\(/,
];

describe.each(['chromium', 'firefox'] as const)('the scripts that %s puts into pages', (name) => {
  const files = filesOf(builtExtension(name));
  const scripts = [...files].filter(([path]) => /^(?:content-scripts\/|annotator|sentinel).*\.js$/.test(path));

  it('are the sentinel in its two forms and the annotator', () => {
    expect(scripts.map(([path]) => path).filter((path) => /sentinel|annotator/.test(path))).toHaveLength(3);
  });

  it.each(scripts.map(([path, bytes]): [string, string] => [path, bytes.toString('utf8')]))(
    '%s has no way to the network',
    (_path, code) => {
      expect(NETWORK.filter((pattern) => pattern.test(code)).map(String)).toEqual([]);
    },
  );
});

describe.each(['chromium', 'firefox'] as const)('everything built for %s', (name) => {
  it('names no address outside the extension except in words a reader sees or a standard defines', () => {
    const addresses = new Set<string>();
    for (const [path, bytes] of filesOf(builtExtension(name))) {
      if (!/\.(?:js|css|html)$/.test(path)) continue;
      for (const [url] of bytes.toString('utf8').matchAll(/https?:\/\/[a-z0-9.-]{3,80}/g)) addresses.add(url);
    }
    // Standards and our own exports' generator name themselves by address; the database library has help lines in its errors.
    const allowed = /^http:\/\/www\.w3\.org|^https?:\/\/(?:schema\.org|claimlight\.example|tinyurl\.com|bit\.ly)$/;
    expect([...addresses].filter((url) => !allowed.test(url))).toEqual([]);
  });
});
