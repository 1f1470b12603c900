/** In the preview, tells each paragraph and heading of a text where it is written. */

import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { walk } from '../documents/elements.ts';
import { writtenAt } from '../interactive/preview/found.ts';

/** A remark plugin for texts of `content/`. */
export function remarkWrittenAt() {
  return (root: Root, file: VFile): void => {
    const path = /content\/(?:stories|pages)\/[^/]+\/\w+\.mdx$/.exec(file.path.replaceAll('\\', '/'))?.[0];
    if (path === undefined) return;
    walk(root, (node) => {
      if (node.type !== 'paragraph' && node.type !== 'heading') return;
      const line = node.position?.start.line;
      if (line === undefined) return;
      const data = (node.data ??= {}) as { hProperties?: Record<string, unknown> };
      data.hProperties = { ...data.hProperties, [writtenAt]: `${path}:${line}` };
    });
  };
}
