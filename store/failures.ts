import { type Failure, failure, type Result } from '../core/result.ts';

const FULL = /quota|no.?space|disk.{0,8}full|NS_ERROR_FILE_NO_DEVICE_SPACE/i;

/** Names what an engine threw: full, or failed for another reason. */
export function storageFailure(error: unknown): Result<never> {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const name: Failure['name'] = FULL.test(text) ? 'storage-full' : 'storage-failed';
  return failure(name, text.slice(0, 500));
}
