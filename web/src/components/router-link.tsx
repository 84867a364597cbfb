/** Mantine's looks on the router's links: real anchors, checked routes. */
import { Anchor, type AnchorProps, Button, type ButtonProps } from '@mantine/core';
import { createLink, type LinkComponent } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';

type Html<P> = P & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, keyof P> & { ref?: Ref<HTMLAnchorElement> };

const PlainAnchor = (props: Html<AnchorProps>) => <Anchor {...props} />;
const PlainButton = (props: Html<ButtonProps>) => <Button component="a" {...props} />;

const LinkedAnchor = createLink(PlainAnchor);
const LinkedButton = createLink(PlainButton);

export const TextLink: LinkComponent<typeof PlainAnchor> = (props) => <LinkedAnchor {...props} />;
export const ButtonLink: LinkComponent<typeof PlainButton> = (props) => <LinkedButton {...props} />;
