/** One surface in one state, chosen by the address: `?surface=panel-ready&language=zh_CN&appearance=dark`. */
import './browser.ts';
import { render } from 'preact';
import '../../components/styles/base.css';
import { surfaces } from './surfaces.tsx';

const name = new URLSearchParams(location.search).get('surface') ?? '';
const root = document.getElementById('root');
const surface = surfaces.get(name);
if (root && surface) render(surface(), root);
else if (root) root.textContent = [...surfaces.keys()].join(' ');
