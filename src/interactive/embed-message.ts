/** The messages between an embed and `/embed.js`. Their form is a promise: add to it, change nothing. */

export interface HeightMessage {
  type: 'filiera:height';
  version: 1;
  /** CSS pixels, a whole number. */
  height: number;
}

/** What the parent asks when it may have missed the first answer. */
export const askMessage = { type: 'filiera:ask', version: 1 } as const;

export function heightMessage(height: number): HeightMessage {
  return { type: 'filiera:height', version: 1, height };
}

/** The height in a message, or undefined for anything that is not ours or not sane. */
export function heightOf(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { type, version, height } = data as Record<string, unknown>;
  if (type !== 'filiera:height' || version !== 1 || typeof height !== 'number' || !Number.isFinite(height))
    return undefined;
  return height >= 50 && height <= 10000 ? Math.ceil(height) : undefined;
}
