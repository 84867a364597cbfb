import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';

const address = /(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])/g;

/** A link of our own works on whatever address the demo runs. */
function localPath(url: string): string {
  const { pathname, search } = new URL(url);
  return /^\/(l|trajecten|aanmelden|$)/.test(pathname) ? pathname + search : url;
}

/** The text of a mail with its addresses as links. */
export function LinkedText({ text }: { text: string }): ReactNode {
  return text.split(address).map((part, i) =>
    i % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a mail never move
      <Anchor key={i} href={localPath(part)}>
        {part}
      </Anchor>
    ) : (
      part
    ),
  );
}
