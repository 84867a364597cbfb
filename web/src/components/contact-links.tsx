/** A telephone number or an e-mail address as a link; nothing when it is not known. */
import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';

export const telLink = (nummer: string | null): ReactNode =>
  nummer ? <Anchor href={`tel:${nummer.replace(/[^+0-9]/g, '')}`}>{nummer}</Anchor> : null;

export const mailLink = (adres: string | null): ReactNode => (adres ? <Anchor href={`mailto:${adres}`}>{adres}</Anchor> : null);
