/** One idempotency key per intent: kept while nobody knows whether it arrived, new after an answer or another content. */
import { useRef } from 'react';
import { ApiError } from './api.ts';
import { newKey } from './new-key.ts';

type Intent = { key: string; content: string };

const answered = (error: unknown): boolean => error instanceof ApiError && error.status < 500;

/** Runs `send` with the key of this content; sent again after silence or a 5xx it carries the same key. */
export function useIntent(): <T>(content: unknown, send: (key: string) => Promise<T>) => Promise<T> {
  const intent = useRef<Intent | null>(null);
  return async (content, send) => {
    const text = JSON.stringify(content);
    if (intent.current?.content !== text) intent.current = { key: newKey(), content: text };
    try {
      const answer = await send(intent.current.key);
      intent.current = null;
      return answer;
    } catch (error) {
      if (answered(error)) intent.current = null;
      throw error;
    }
  };
}
