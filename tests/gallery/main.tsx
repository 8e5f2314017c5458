/**
 * One surface in one state, chosen by the address: `?surface=panel-ready&language=zh_CN&appearance=dark`. A tool that has the
 * page open shows the next one by calling `showSurface`, without loading it all again.
 */
import { render } from 'preact';
import { type Dress, wear } from './browser.ts';
import '../../components/styles/base.css';
import { surfaces } from './surfaces.tsx';

export interface Shown extends Dress {
  readonly surface?: string;
}

/** @returns once the surface stands, presses on it done and painted */
async function showSurface(shown: Shown): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  wear(shown);
  render(null, root);
  root.replaceChildren();
  const surface = surfaces.get(shown.surface ?? '');
  if (surface) render(surface(), root);
  else root.textContent = [...surfaces.keys()].join(' ');
  scrollTo(0, 0);
  await new Promise((resolve) => setTimeout(resolve, 10));
  while (root.querySelector('[data-pressing]')) await new Promise((resolve) => setTimeout(resolve, 5));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

Object.assign(globalThis, { showSurface });
void showSurface(Object.fromEntries(new URLSearchParams(location.search)));
