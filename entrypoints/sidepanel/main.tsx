import { render } from 'preact';
import { openSurface } from '../../components/surface.ts';
import { App } from './app.tsx';
import { firstLook } from './first-look.ts';

const closed = new AbortController();
addEventListener('pagehide', () => closed.abort(), { once: true });
const [first] = await Promise.all([firstLook(), openSurface(closed.signal)]);
const root = document.getElementById('root');
if (root) render(<App first={first} />, root);
