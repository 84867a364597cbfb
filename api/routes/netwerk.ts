/** The netwerk: a list by filter, one organisation, and what is added to it or corrected. */
import { z } from 'zod';
import { voegContactpersoonToe, voegOrganisatieToe, wijzigContactpersoon, wijzigOrganisatie } from '../../db/netwerk.ts';
import { eenOrganisatie, netwerk, wijzigingenVan } from '../../db/queries/netwerk.ts';
import type { Contactpersoon, Organisatie } from '../../domain/netwerk/organisatie.ts';
import { magWijzigen } from '../../domain/netwerk/wie-wijzigt.ts';
import { etag } from '../answer.ts';
import { uuid } from '../contract/common.ts';
import {
  ContactpersoonWijziging,
  NetwerkLijst,
  NetwerkVraag,
  NieuweContactpersoon,
  NieuweOrganisatie,
  OrganisatieView,
  OrganisatieWijziging,
  RegisterUitkomst,
} from '../contract/netwerk.ts';
import { acceptedEntry } from '../entry-answer.ts';
import { ProblemError } from '../errors.ts';
import { fromCursor, toCursor } from '../parse.ts';
import { type Reply, route } from '../route.ts';
import { alsGebruiker } from './taken.ts';

const metId = z.object({ id: uuid });
const metContact = z.object({ id: uuid, contactId: uuid });
const Plaats = z.tuple([z.string(), uuid]);

const lijst = route({
  method: 'get',
  path: '/netwerk',
  actie: 'netwerk.lezen',
  samenvatting: 'Organisaties in het netwerk, op naam',
  query: NetwerkVraag,
  antwoorden: { 200: NetwerkLijst },
  handle: async ({ deps: { store }, query }) => {
    const { cursor, aantal, ...filter } = query;
    const [plek, id] = fromCursor(Plaats, cursor || undefined) ?? [];
    const na = plek !== undefined && id !== undefined ? { plek, id } : undefined;
    const rijen = await netwerk(store.db, { ...filter, na, limit: aantal + 1 });
    const blad = rijen.slice(0, aantal);
    const laatste = rijen.length > aantal ? blad.at(-1) : undefined;
    return {
      body: {
        organisaties: blad.map(({ plek: _plek, ...rij }) => rij),
        cursor: laatste ? toCursor([laatste.plek, laatste.id]) : null,
      },
    };
  },
});

const een = route({
  method: 'get',
  path: '/netwerk/:id',
  actie: 'netwerk.lezen',
  samenvatting: 'Eén organisatie met haar contactpersonen, en wie wat wijzigde',
  params: metId,
  antwoorden: { 200: OrganisatieView },
  handle: async ({ deps: { store }, actor, params: { id } }) => {
    const gevonden = await eenOrganisatie(store.db, id);
    if (!gevonden) throw new ProblemError('bestaat niet');
    const { plek: _plek, ...organisatie } = gevonden;
    const wijzigingen = await wijzigingenVan(store.db, id);
    return {
      body: {
        ...organisatie,
        magWijzigen: magWijzigen(alsGebruiker(actor).rollen, organisatie.regios),
        wijzigingen: wijzigingen.map(({ door, ...rest }) => ({ ...rest, door: door ?? 'Een collega' })),
      },
      headers: etag(organisatie.revisie),
    };
  },
});

/** What was left out is not known. */
const alsOrganisatie = (
  { gemeente, telefoon, email, website, notitie, ...rest }: NieuweOrganisatie,
  inGebruik = true,
): Organisatie => ({
  ...rest,
  ...{ gemeente: gemeente ?? null, telefoon: telefoon ?? null, email: email ?? null },
  ...{ website: website ?? null, notitie: notitie ?? null, inGebruik },
});

const alsContactpersoon = ({ naam, functie, telefoon, email }: NieuweContactpersoon, actief = true): Contactpersoon => ({
  ...{ naam, functie: functie ?? null, telefoon: telefoon ?? null, email: email ?? null, actief },
});

const answer = (entry: ReturnType<typeof acceptedEntry>, status = 200): Reply => ({
  ...{ status, body: entry, headers: etag(entry.revisie) },
});

const schrijven = { actie: 'netwerk.wijzigen', eenmalig: true, problemen: [412, 413, 422] } as const;

const nieuw = route({
  ...schrijven,
  method: 'post',
  path: '/netwerk',
  samenvatting: 'Voegt een organisatie toe, voor de regio die u bijhoudt',
  body: NieuweOrganisatie,
  antwoorden: { 201: RegisterUitkomst },
  handle: async ({ deps: { store }, actor, key, body }) => {
    const caller = { actor: alsGebruiker(actor), idempotencyKey: key };
    return answer(acceptedEntry(await voegOrganisatieToe(store, caller, alsOrganisatie(body))), 201);
  },
});

const wijzig = route({
  ...schrijven,
  method: 'put',
  path: '/netwerk/:id',
  samenvatting: 'Zet neer hoe een organisatie nu is, ook of ze nog in gebruik is',
  params: metId,
  body: OrganisatieWijziging,
  antwoorden: { 200: RegisterUitkomst },
  opVersie: true,
  handle: async ({ deps: { store }, actor, key, version, params: { id }, body: { inGebruik, ...body } }) => {
    const caller = { id, actor: alsGebruiker(actor), idempotencyKey: key };
    return answer(acceptedEntry(await wijzigOrganisatie(store, caller, version, alsOrganisatie(body, inGebruik))));
  },
});

const nieuwContact = route({
  ...schrijven,
  method: 'post',
  path: '/netwerk/:id/contactpersonen',
  samenvatting: 'Voegt een contactpersoon toe aan een organisatie',
  params: metId,
  body: NieuweContactpersoon,
  antwoorden: { 201: RegisterUitkomst },
  handle: async ({ deps: { store }, actor, key, params: { id }, body }) => {
    const caller = { id, actor: alsGebruiker(actor), idempotencyKey: key };
    return answer(acceptedEntry(await voegContactpersoonToe(store, caller, alsContactpersoon(body))), 201);
  },
});

const wijzigContact = route({
  ...schrijven,
  method: 'put',
  path: '/netwerk/:id/contactpersonen/:contactId',
  samenvatting: 'Zet neer hoe een contactpersoon nu is, ook of die er nog werkt',
  params: metContact,
  body: ContactpersoonWijziging,
  antwoorden: { 200: RegisterUitkomst },
  opVersie: true,
  handle: async ({ deps: { store }, actor, key, version, params: { id, contactId }, body: { actief, ...body } }) => {
    const caller = { id, actor: alsGebruiker(actor), idempotencyKey: key };
    const welke = { contactId, revisie: version };
    return answer(acceptedEntry(await wijzigContactpersoon(store, caller, welke, alsContactpersoon(body, actief))));
  },
});

export const netwerkRoutes = [lijst, een, nieuw, wijzig, nieuwContact, wijzigContact];
