import { render } from 'preact';
import { openSurface } from '../../components/surface.ts';
import { App } from './app.tsx';

const closed = new AbortController();
addEventListener('pagehide', () => closed.abort(), { once: true });
await openSurface(closed.signal);
const root = document.getElementById('root');
if (root) render(<App />, root);
