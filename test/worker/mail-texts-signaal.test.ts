import { describe, expect, it } from 'vitest';
import { meldingen } from '../../domain/signaal/codes.ts';
import { meldingInWoorden } from '../../domain/signaal/melding-in-woorden.ts';
import { composeSignaalMail } from '../../worker/mail-texts-signaal.ts';

const link = 'https://voorbeeld.example/signalen/7f0e';
const at = '2026-03-02T09:00:00.000Z';
const mail = (gebeurd: { type: string } & Record<string, unknown>) =>
  composeSignaalMail({ referentie: 'S-2026-00001', gebeurd: { at, ...gebeurd } }, link);

describe('een mail aan wie een signaal gaf', () => {
  it('zegt in gewone woorden wat er gebeurde, met codes en dagen, en de weg naar de pagina', () => {
    const { subject, text } = mail({
      type: 'StrategieGekozen',
      strategie: 'bellen met de partij',
      doel: 'x',
      vanuit: 'strategie',
    });
    expect(subject).toBe('Nieuws over signaal S-2026-00001');
    expect(text).toContain('Er is een strategie gekozen. De aanpak is begonnen. De strategie is: bellen met de partij.');
    expect(text).toContain(link);
  });

  it.each([
    [
      { type: 'GeEscaleerd', naar: 'beleid', toelichting: 'Geheim', vanzelf: false },
      'Het gaat om het beleid (ministerie van VWS).',
    ],
    [{ type: 'MeerTijdGegeven', tot: '2026-05-04', reden: 'Geheim' }, 'Er is nu tijd tot en met maandag 4 mei 2026.'],
    [
      { type: 'ToezeggingVastgelegd', partij: 'Geheim', wat: 'Geheim', voor: '2026-05-04' },
      'De afgesproken dag is maandag 4 mei 2026.',
    ],
    [{ type: 'StapTerugGezet', naar: 'aanpak', niveau: 'regio', reden: 'Geheim' }, 'Het gaat een stap terug'],
    [
      { type: 'SignaalAfgesloten', reden: 'opgelost', resultaat: 'groot', geleerd: 'Geheim' },
      'Het knelpunt is opgelost, en er veranderde veel.',
    ],
    [
      { type: 'SignaalAfgesloten', reden: 'met vraagstuk', resultaat: 'klein', geleerd: 'Geheim' },
      'Het vraagstuk waar uw signaal in zat, is afgesloten, en er veranderde iets.',
    ],
    [{ type: 'StrategieGekozen', strategie: 'anders', eigen: 'Geheim', doel: 'Geheim' }, 'Er is een strategie gekozen.'],
    [{ type: 'VernomenVanVraagstuk', wat: 'geescaleerd', versie: 1 }, 'Het wordt nu op een hoger niveau opgepakt.'],
  ])('noemt niets van wat anderen schreven: %o', (gebeurd, zin) => {
    const { text } = mail(gebeurd);
    expect(text).toContain(zin);
    expect(text).not.toContain('Geheim');
  });

  it.each(['AanpakAfgerond', 'SignaalAfgesloten'])('vraagt bij %s of het geholpen heeft', (type) => {
    expect(mail({ type, resultaat: 'klein', reden: 'opgelost' }).text).toContain('Heeft het de cliënt of het gezin geholpen?');
    expect(mail({ type: 'Afgepeld' }).text).not.toContain('geholpen');
  });

  it('heeft voor elke melding andere woorden', () => {
    expect(new Set(meldingen.map(meldingInWoorden)).size).toBe(meldingen.length);
  });
});
