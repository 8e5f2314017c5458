import { render } from 'preact';
import { openSurface } from '../../components/surface.ts';
import { App } from './app.tsx';
import { firstScreen } from './shelf.ts';

const closed = new AbortController();
addEventListener('pagehide', () => closed.abort(), { once: true });
// The first screen is read while the document gets its language and looks.
const first = firstScreen();
await openSurface(closed.signal);
const root = document.getElementById('root');
if (root) render(<App first={first} />, root);
