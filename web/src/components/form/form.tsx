/** Every form of the product: fields as data, rules from the contract's schema, drafts kept, errors explained. */
import { Alert, Button, Group, Stack } from '@mantine/core';
import { useForm } from '@tanstack/react-form';
import { type FormEvent, Fragment, type ReactNode, useId, useRef, useState } from 'react';
import type { z } from 'zod';
import { ApiError } from '../../lib/api.ts';
import { dropDraft, readDraft, writeDraft } from '../../lib/draft.ts';
import { ProblemAlert } from '../problem-alert.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { Fold, groupsOf } from './fold.tsx';
import { Emptied, Restored } from './kept.tsx';
import { MayStand } from './may-stand.tsx';
import { buildBody, emptyValue, type Fouten, filledBy, findErrors, hoortBij, nameOf, type Veld, type Waarden } from './veld.ts';
import { VeldInput } from './veld-input.tsx';

type Props = {
  /** Which fields are asked, given what is filled in. */
  velden: (waarden: Waarden) => readonly Veld[];
  begin?: Waarden;
  schema: z.ZodType;
  /** From the plain body to what the schema takes. */
  body?: (plain: Record<string, unknown>, waarden: Waarden) => unknown;
  send: (body: unknown, waarden: Waarden) => Promise<void>;
  submit: string;
  /** What is filled in can no longer be sent: the page says so, the buttons and what was refused are gone. */
  closed?: boolean;
  cancel?: { label: string; onClick: () => void };
  /** Under this name what is typed is kept in this tab. */
  draft?: string;
  /** What stands in the way or follows, said before sending. */
  notice?: (waarden: Waarden) => string | null;
  /** Shown above the buttons at an error that is not about a field. */
  onError?: (error: unknown) => ReactNode;
  /** Shown right below a field, by its name. */
  below?: Readonly<Record<string, (waarden: Waarden) => ReactNode>>;
  /** What a person should see of a refusal that they may pass over (it is then sent with `bevestigd`); null for any other. */
  mayStand?: (melding: string, velden: readonly Veld[], waarden: Waarden) => ReactNode;
};

type Warned = { naam: string; seen: ReactNode };

/** A message that appears at once moves the button from under the pointer that left the field. */
const settleMs = 150;

const without = (fouten: Fouten, veld: Veld, filled: Waarden): Fouten =>
  Object.fromEntries(Object.entries(fouten).filter(([naam]) => !hoortBij(veld, naam) && !(naam in filled)));

/** Begun anew without what was kept, it forgets all of it: a form of its own. */
export function Form(props: Props): ReactNode {
  const [anew, setAnew] = useState(0);
  const { draft } = props;
  const empty = () => {
    if (draft) dropDraft(draft);
    setAnew((n) => n + 1);
  };
  return <Filled key={anew} {...props} emptied={anew > 0} empty={empty} />;
}

function Filled({
  velden,
  begin = {},
  schema,
  body = (plain) => plain,
  send,
  submit,
  closed = false,
  cancel,
  draft,
  notice,
  onError,
  below = {},
  mayStand,
  emptied,
  empty,
}: Props & { emptied: boolean; empty: () => void }): ReactNode {
  const id = useId();
  const idOf = (naam: string) => `${id}-${naam}`;
  const [restored] = useState(() => (draft ? readDraft<Waarden>(draft) : null));
  const [attempt, setAttempt] = useState(0);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState<Fouten>({});
  const [failure, setFailure] = useState<unknown>(null);
  const [warned, setWarned] = useState<Warned | null>(null);
  const busy = useRef(false);
  const [waiting, setWaiting] = useState(false);

  const form = useForm({ defaultValues: { ...begin, ...restored } as Waarden });

  const attemptToSend = async (confirmed = false) => {
    const waarden = form.state.values;
    const shown = velden(waarden);
    const built = body(buildBody(shown, waarden), waarden);
    const filled = confirmed ? { ...(built as object), bevestigd: true } : built;
    setRefused({});
    setFailure(null);
    setWarned(null);
    setAttempt((n) => n + 1);
    if (busy.current || closed || Object.keys(findErrors(shown, waarden, schema, filled)).length > 0) return;
    busy.current = true;
    setWaiting(true);
    try {
      await send(filled, waarden);
      if (draft) dropDraft(draft);
    } catch (error) {
      const named = error instanceof ApiError ? (error.problem.velden ?? []) : [];
      const fouten = Object.fromEntries(named.map(({ veld, melding }) => [nameOf(veld.split('.'), shown), melding]));
      const [naam, melding] = Object.entries(fouten)[0] ?? [];
      const seen = naam && melding ? mayStand?.(melding, shown, waarden) : null;
      setRefused(fouten);
      if (seen && naam) setWarned({ naam, seen });
      if (named.length === 0) setFailure(error);
      setAttempt((n) => n + 1);
    } finally {
      busy.current = false;
      setWaiting(false);
    }
  };

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void attemptToSend();
  };

  return (
    <form.Subscribe selector={(state) => state.values}>
      {(waarden) => {
        const shown = velden(waarden);
        const fouten: Fouten = { ...findErrors(shown, waarden, schema, body(buildBody(shown, waarden), waarden)), ...refused };
        const note = notice?.(waarden);
        const visible = (veld: string, naam = veld) => (attempt > 0 || left.has(veld) ? fouten[naam] : undefined);
        return (
          <form onSubmit={onSubmit} noValidate>
            <Stack gap="lg">
              {restored && !closed ? <Restored empty={empty} /> : null}
              {emptied ? <Emptied /> : null}
              {attempt > 0 && !warned && !closed && Object.keys(fouten).length > 0 ? (
                <ErrorSummary fouten={fouten} velden={shown} idOf={idOf} attempt={attempt} />
              ) : null}
              {groupsOf(shown).map(({ titel, velden: inGroup }) => (
                <Fold key={titel ?? inGroup[0]?.naam} titel={titel} open={inGroup.some(({ naam }) => visible(naam))}>
                  {inGroup.map((veld) => (
                    <Fragment key={veld.naam}>
                      <form.Field name={veld.naam}>
                        {(field) => (
                          <VeldInput
                            veld={veld}
                            idOf={idOf}
                            value={waarden[veld.naam] ?? emptyValue(veld)}
                            error={(naam) => visible(veld.naam, naam)}
                            onBlur={() => {
                              field.handleBlur();
                              if (field.state.meta.isDirty)
                                setTimeout(() => setLeft((names) => new Set(names).add(veld.naam)), settleMs);
                            }}
                            onChange={(value) => {
                              const filled = filledBy(veld, value);
                              field.handleChange(value);
                              for (const [naam, waarde] of Object.entries(filled)) form.setFieldValue(naam, waarde);
                              setRefused((rest) => without(rest, veld, filled));
                              setWarned(null);
                              if (draft) writeDraft(draft, { ...form.state.values, ...filled, [veld.naam]: value });
                            }}
                          />
                        )}
                      </form.Field>
                      {below[veld.naam]?.(waarden)}
                    </Fragment>
                  ))}
                </Fold>
              ))}
              {note && !closed ? (
                <Alert color="yellow" role="status">
                  {note}
                </Alert>
              ) : null}
              {warned && !closed ? (
                <MayStand
                  key={attempt}
                  change={() => document.getElementById(idOf(warned.naam))?.focus()}
                  send={() => void attemptToSend(true)}
                >
                  {warned.seen}
                </MayStand>
              ) : null}
              {failure === null || closed ? null : (onError?.(failure) ?? <ProblemAlert error={failure} />)}
              {closed ? null : (
                <Group>
                  <Button type="submit" size="md" aria-busy={waiting}>
                    {waiting ? 'Bezig met versturen…' : submit}
                  </Button>
                  {cancel ? (
                    <Button variant="subtle" size="md" onClick={cancel.onClick}>
                      {cancel.label}
                    </Button>
                  ) : null}
                </Group>
              )}
            </Stack>
          </form>
        );
      }}
    </form.Subscribe>
  );
}
