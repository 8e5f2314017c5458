// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DataSection } from '../../../../components/options/data-section.tsx';
import { speak } from '../strings.ts';

afterEach(cleanup);

describe.each([
  ['en', 'Delete everything…', 'Delete everything', ' DELETE '],
  ['zh_CN', '删除全部数据…', '全部删除', '删除'],
])('deleting everything, in %s', (language, first, last, word) => {
  async function ask() {
    await speak(language);
    const onErase = vi.fn();
    render(<DataSection lastBackup={undefined} erasing="no" onLibrary={vi.fn()} onErase={onErase} />);
    fireEvent.click(screen.getByRole('button', { name: first }));
    return onErase;
  }

  it('waits for the word to be typed', async () => {
    const onErase = await ask();
    const button = screen.getByRole('button', { name: last });
    fireEvent.click(button);
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'yes' } });
    fireEvent.submit(screen.getByRole('form'));
    expect(onErase).not.toHaveBeenCalled();
  });

  it('goes ahead once it is', async () => {
    const onErase = await ask();
    fireEvent.input(screen.getByRole('textbox'), { target: { value: word } });
    fireEvent.submit(screen.getByRole('form'));
    expect(onErase).toHaveBeenCalledOnce();
  });
});
