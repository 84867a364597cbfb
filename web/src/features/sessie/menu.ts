/** The pages of the menu, and which action of the rights table opens each: what you may never do is not offered. */
import type { Ik } from '../../../../api/contract/overig.ts';

export const menu = [
  { to: '/', label: 'Mijn werk', needs: 'taken.lezen' },
  { to: '/trajecten', label: 'Trajecten', needs: 'trajecten.lezen' },
  { to: '/aanmelden', label: 'Nieuwe aanmelding', needs: 'MeldAan' },
  { to: '/vragen-vooraf', label: 'Vragen vooraf', needs: 'vraagvooraf.lezen' },
  { to: '/signalen', label: 'Signalen', needs: 'signalen.lezen' },
  { to: '/netwerk', label: 'Netwerk', needs: 'netwerk.lezen' },
  { to: '/leren', label: 'Leren', needs: 'leren.lezen' },
  { to: '/mijn-uren', label: 'Mijn uren', needs: 'uren.eigen' },
  { to: '/rapportages/ervaring', label: 'Ervaring en effect', needs: 'rapportage.lezen' },
  { to: '/rapportages/signalen', label: 'Signalen in cijfers', needs: 'signalen.cijfers' },
  { to: '/instellingen', label: 'Instellingen', needs: 'instellingen.lezen' },
] as const;

export type MenuPad = (typeof menu)[number]['to'];

/** What stands in this person's menu, in its order. */
export const menuVan = ({ acties }: Pick<Ik, 'acties'>): (typeof menu)[number][] =>
  menu.filter(({ needs }) => acties.includes(needs));

/** May they open it? */
export const magNaar = (ik: Pick<Ik, 'acties'>, pad: MenuPad): boolean => menuVan(ik).some(({ to }) => to === pad);
