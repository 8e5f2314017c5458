// The background of the stage: answers a page as the real one would, with findings a test can foresee, and passes on what tests ask for.
// Sentences with a digit are claims; their order gives their relation. "Remember" marks a passage that the reader saved.
const RELATIONS = ['agrees', 'differs', 'related', 'none'];
const TOPICS = [{ names: ['TikTok'], associates: ['ByteDance'] }];
// Firefox applies sheets of the author's origin to the document alone, those of the user's to shadow trees too; Chromium does not paint fills of the latter.
const ORIGIN = globalThis.browser?.runtime.getBrowserInfo ? { origin: 'USER' } : {};
let ready;
const log = [];
const stage = { annotated: false, highlight: 'covered', appearance: 'auto', broken: false, delay: 0 };

chrome.runtime.onMessage.addListener((message, sender, reply) => {
  const answer = message.stage === 1 ? command(message, sender) : fromPage(message, sender);
  Promise.resolve(answer).then(reply, (error) =>
    reply({ ok: false, failure: { name: 'unexpected', detail: String(error) } }),
  );
  return true;
});

function fromPage({ type, data }, sender) {
  if (type === 'page/changed') ready?.(performance.now());
  log.push({ type, data: type === 'page/analyze' ? { length: data.page.text.length } : data, tab: sender.tab.id });
  if (stage.broken) return { ok: false, failure: { name: 'unexpected' } };
  if (type === 'page/possible') return run(sender.tab.id, false);
  if (type === 'page/begin') {
    const { annotated, highlight, appearance } = stage;
    return ok({ topics: TOPICS, settings: { highlight, appearance }, annotated });
  }
  if (type === 'page/analyze') {
    const answer = ok(analyse(data.page.text));
    return stage.delay > 0 ? new Promise((done) => setTimeout(done, stage.delay, answer)) : answer;
  }
  return ok(undefined);
}

async function command({ name, data }, sender) {
  const tab = sender.tab.id;
  if (name === 'inject') return inject(tab, data.byHand);
  if (name === 'send') return chrome.tabs.sendMessage(tab, { claimlight: 1, ...data }, { frameId: 0 });
  if (name === 'time') return timed(tab);
  if (name === 'log') return log.filter((entry) => entry.tab === tab);
  if (name === 'set') return Object.assign(stage, data);
  if (name === 'sentinel')
    return chrome.scripting.executeScript({ target: { tabId: tab }, files: ['sentinel.js'] }).then(() => true);
  if (name === 'print-sheet')
    return chrome.scripting.insertCSS({ target: { tabId: tab }, files: ['highlights.css'] }).then(() => true);
  throw new Error(`no command ${name}`);
}

/** Milliseconds from injecting the annotator until its highlights are set. */
async function timed(tabId) {
  const start = performance.now();
  const end = new Promise((resolve) => {
    ready = resolve;
  });
  await inject(tabId, false);
  return (await end) - start;
}

async function run(tabId, byHand) {
  const message = { claimlight: 1, type: 'page/run', data: { byHand } };
  const there = await chrome.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => undefined);
  return there ?? inject(tabId, byHand);
}

async function inject(tabId, byHand) {
  const target = { tabId, frameIds: [0] };
  await chrome.scripting.insertCSS({ target, files: ['highlights.css'], ...ORIGIN });
  await chrome.scripting.executeScript({ target, files: ['annotator.js'] });
  return chrome.tabs.sendMessage(tabId, { claimlight: 1, type: 'page/run', data: { byHand } }, { frameId: 0 });
}

function analyse(text) {
  const claims = [];
  const paint = [];
  const annotations = [];
  for (const { 0: sentence, index } of text.matchAll(/[^\s](?:[^.!?\n]|\.(?=\d))*[.!?]/g)) {
    const span = { start: index, end: index + sentence.length };
    if (/\d/.test(sentence)) claims.push({ id: `c${claims.length}`, relation: RELATIONS[claims.length % 4], ...span });
    const at = sentence.indexOf('Remember');
    if (at < 0) continue;
    const id = `urn:uuid:${paint.length}`;
    const place = { start: index + at, end: index + at + 'Remember'.length };
    paint.push({ id, color: 'yellow', unsure: false, ...place });
    annotations.push({ id, state: 'found', span: place, score: 1 });
  }
  return { claims, annotations, paint };
}

const ok = (value) => ({ ok: true, value });
