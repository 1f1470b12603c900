/** The message between an embed and `/embed.js`. Its form is a promise; add to it, change nothing. */

export interface HeightMessage {
  type: 'filiera:height';
  version: 1;
  /** CSS pixels, a whole number. */
  height: number;
}

export function heightMessage(height: number): HeightMessage {
  return { type: 'filiera:height', version: 1, height };
}

/** The height in a message, or undefined for anything that is not ours or not sane. */
export function heightOf(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { type, height } = data as Record<string, unknown>;
  if (type !== 'filiera:height' || typeof height !== 'number' || !Number.isFinite(height)) return undefined;
  return height >= 50 && height <= 10000 ? Math.ceil(height) : undefined;
}
