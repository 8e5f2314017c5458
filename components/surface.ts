/** What every document of ours needs before it shows anything: its language, its direction, the reader's light or dark. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { loadSettings, type Settings, watchSettings } from '../store/settings.ts';
import { chooseLanguage } from './words/language.ts';
import './styles/base.css';

/** Readies the document and keeps its appearance true to the settings until the signal aborts. */
export async function openSurface(signal: AbortSignal): Promise<Settings> {
  const root = document.documentElement;
  root.lang = chooseLanguage(i18n.t('meta.language'), browser.i18n.getUILanguage());
  root.dir = i18n.t('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
  const dress = ({ appearance }: Settings) => {
    root.dataset.appearance = appearance;
  };
  watchSettings(dress, signal);
  const settings = await loadSettings();
  dress(settings);
  return settings;
}
