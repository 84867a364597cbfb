import { Title, type TitleProps } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';

let firstPage = true;

type Props = { children: string /** For the tab, when the heading names a person. */; tab?: string; size?: TitleProps['size'] };

/** The h1: names the tab, and takes the focus when someone comes from another page. */
export function PageTitle({ children, tab, size = 'h2' }: Props): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${tab ?? children} – Trajectregie`;
  }, [tab, children]);
  useEffect(() => {
    if (!firstPage) heading.current?.focus();
    firstPage = false;
  }, []);
  return (
    <Title order={1} size={size} tabIndex={-1} ref={heading} style={{ overflowWrap: 'anywhere' }}>
      {children}
    </Title>
  );
}
