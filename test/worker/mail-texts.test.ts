import { describe, expect, it } from 'vitest';
import { linkSoorten } from '../../api/contract/link.ts';
import type { MailToSend } from '../../db/queries/mail.ts';
import { taakSoorten } from '../../domain/taak/codes.ts';
import { composeMail } from '../../worker/mail-texts.ts';

const link = 'https://voorbeeld.example/l/token';

const mail = (rest: Partial<MailToSend>): MailToSend => ({
  ...{
    id: 'm',
    taakId: 't',
    onderwerp: 'traject',
    onderwerpId: 'x',
    rung: 0,
    rungSoort: null,
    aan: 'iemand@voorbeeld.example',
    partij: 'client',
  },
  ...{ buiten: true, at: '2026-03-02T09:00:00Z', soort: 'keuze', referentie: 'T-2026-00001' },
  ...{ uiterlijk: '2026-03-16T16:00:00Z', open: true, vrager: null, rollen: null },
  ...rest,
});

describe('een mail aan iemand van buiten', () => {
  it('heeft per soort vraag een eigen onderwerp, en zegt van wie de vraag komt', () => {
    const onderwerpen = linkSoorten.map((soort) => composeMail(mail({ soort }), link).subject);
    expect(new Set(onderwerpen).size).toBe(linkSoorten.length);
    for (const soort of linkSoorten) {
      const { subject, text } = composeMail(mail({ soort }), link);
      expect(subject).toContain('(T-2026-00001)');
      expect(text).toMatch(/Deze vraag komt van .+ van Metgezel\./);
      expect(text).toContain(`U kunt antwoorden tot en met maandag 16 maart 2026:\n${link}`);
      expect(text).toContain('In nood: bel 112.');
    }
  });

  it('noemt de collega die de vraag stelt, met een nummer als dat er is', () => {
    const zonder = composeMail(mail({ vrager: { naam: 'Regi Oost', telefoon: null } }), link).text;
    expect(zonder).toContain('Deze vraag komt van Regi Oost van Metgezel.');
    expect(zonder).toContain('uw contactpersoon bij Metgezel helpt u');
    const met = composeMail(mail({ vrager: { naam: 'Regi Oost', telefoon: '06 00 00 00 01' } }), link).text;
    expect(met).toContain('Liever bellen? Bel Regi Oost: 06 00 00 00 01.');
  });

  it('vraagt naar de ervaring niet uit naam van wie er ondersteunt', () => {
    const { text } = composeMail(
      mail({ soort: 'clientervaring', vrager: { naam: 'Gee Coer', telefoon: '06 00 00 00 01' } }),
      link,
    );
    expect(text).not.toMatch(/Gee Coer|06 00/);
  });

  it('zegt bij een herinnering dat het er een is', () => {
    expect(composeMail(mail({ rung: 1, rungSoort: 'herinnering' }), link).subject).toBe(
      'Herinnering: Met wie wilt u verder? (T-2026-00001)',
    );
  });
});

describe('een mail aan een collega', () => {
  it('noemt elke taak bij een eigen naam, en niets van het dossier', () => {
    const onderwerpen = taakSoorten.map((soort) => composeMail(mail({ soort, buiten: false, rungSoort: 'klim' }), link).subject);
    expect(new Set(onderwerpen).size).toBe(taakSoorten.length);
    expect(onderwerpen.every((onderwerp) => /^Te laat: .+ \(T-2026-00001\)$/.test(onderwerp))).toBe(true);
  });
});
