// The one thing that moves on the demonstration pages: the consent bar goes when it is answered.
for (const button of document.querySelectorAll('[data-close]')) {
  button.addEventListener('click', () => document.getElementById(button.dataset.close).remove());
}
