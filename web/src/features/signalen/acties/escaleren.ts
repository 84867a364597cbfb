/** A level higher: asked by a person, answered by a person; or more time, or taken over. */
import { niveauInWoorden } from '../../../../../domain/signaal/melding-in-woorden.ts';
import type { Veld } from '../../../components/form/veld.ts';
import { dagVanaf } from '../../../lib/dates.ts';
import type { Actie } from './actie.ts';

const hoger = (niveau: string) => (niveau === 'regio' ? 'landelijk' : 'beleid');

export const escaleer: Actie = {
  knop: 'Escalatie vragen',
  uitleg: 'Lukt het op dit niveau niet? Vraag dan om het een niveau hoger op te pakken. De landelijk coördinator besluit.',
  velden: ({ signaal: { niveau } }) => [
    {
      naam: 'notitie',
      soort: 'lang',
      regels: 6,
      label: 'Uw overdracht',
      uitleg: `Wat is er al gedaan, met wie, en wat vraagt u? Het gaat naar ${niveauInWoorden(hoger(niveau))}.`,
    },
  ],
  body: (plain, { signaal: { niveau } }) => ({ ...plain, naar: hoger(niveau) }),
};

export const aanvaardEscalatie: Actie = {
  knop: 'Escalatie aanvaarden',
  uitleg: 'U neemt het over op het hogere niveau. Lees eerst de overdracht.',
  velden: ({ signaal: { escalatie } }) =>
    escalatie?.naar === 'beleid'
      ? [
          {
            naam: 'toelichting',
            soort: 'lang',
            label: 'Met wie bij het ministerie is dit afgesproken?',
            verplicht: 'schrijf met wie bij het ministerie dit is afgesproken',
          },
        ]
      : [{ naam: 'toelichting', soort: 'lang', regels: 2, label: 'Toelichting', optioneel: true }],
};

export const weigerEscalatie: Actie = {
  knop: 'Escalatie weigeren',
  uitleg: 'Het blijft op het niveau waar het nu is. De regiocoördinator en de gever lezen waarom.',
  velden: () => [{ naam: 'reden', soort: 'lang', label: 'Waarom blijft het op dit niveau?' }],
};

export const trekEscalatieIn: Actie = {
  knop: 'Vraag om escalatie intrekken',
  velden: () => [{ naam: 'reden', soort: 'lang', label: 'Waarom is de vraag niet meer nodig?' }],
};

export const neemOver: Actie = {
  knop: 'Landelijk overnemen',
  uitleg: 'U pakt dit zelf landelijk op. De regiocoördinator en de gever lezen waarom.',
  velden: () => [{ naam: 'notitie', soort: 'lang', regels: 4, label: 'Waarom neemt u het over?' }],
};

const weken = (n: number) => ({ waarde: dagVanaf(n * 7), label: `${n} weken` });

export const meerTijdVelden = (): Veld[] => [
  { naam: 'tot', soort: 'dag', label: 'Tot wanneer?', vanafVandaag: true, snel: [weken(4), weken(8), weken(13)] },
  { naam: 'reden', soort: 'lang', regels: 2, label: 'Waarom is er meer tijd nodig?' },
];

export const geefMeerTijd: Actie = {
  knop: 'Meer tijd geven',
  uitleg: 'De aanpak loopt door, en krijgt een nieuwe einddatum: hoogstens 26 weken vooruit.',
  velden: meerTijdVelden,
};
