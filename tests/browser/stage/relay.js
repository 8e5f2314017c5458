// Carries a test's commands from the page to the stage's background, for browsers in which tests cannot reach the background itself.
addEventListener('message', ({ source, data }) => {
  if (source !== window || !data || typeof data.stageCommand !== 'string') return;
  chrome.runtime
    .sendMessage({ stage: 1, name: data.stageCommand, data: data.data })
    .then((reply) => postMessage({ stageReply: data.ticket, reply: reply ?? null }, '*'));
});
