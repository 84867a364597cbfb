/** Who keeps which part of the netwerk: the policy table, on the regio's of an organisation [docs/rules.md: netwerk]. */
import type { Regio, Rol } from '../codes.ts';
import { policy, type Relatie } from '../rechten/policy.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { landelijk, type Werkgebied, werkgebieden } from './codes.ts';

type Rollen = readonly { rol: Rol; regio?: Regio | undefined }[];

function gebiedBij(relatie: Relatie | undefined, regio: Regio | undefined): readonly Werkgebied[] {
  if (!relatie) return werkgebieden;
  if (relatie === 'landelijk') return [landelijk];
  return relatie === 'eigen regio' && regio ? [regio] : [];
}

/** The part of the register that these roles add to and correct; empty = they only read. */
export function gebiedVan(rollen: Rollen): Werkgebied[] {
  const eigen = rollen.flatMap(({ rol, regio }) =>
    policy['netwerk.wijzigen'].filter(({ wie }) => wie === rol).flatMap(({ relatie }) => gebiedBij(relatie, regio)),
  );
  return werkgebieden.filter((deel) => eigen.includes(deel));
}

/** May these roles correct an organisation that works there, and its contact persons? */
export const magWijzigen = (rollen: Rollen, regios: readonly Werkgebied[]): boolean =>
  gebiedVan(rollen).some((deel) => regios.includes(deel));

/** Where an organisation works is changed for the own part only; `voor` is empty for a new one. The Refusal is about `regios`. */
export function beoordeelGebied(rollen: Rollen, voor: readonly Werkgebied[], na: readonly Werkgebied[]): Refusal | null {
  const gebied = gebiedVan(rollen);
  const anders = werkgebieden.filter((deel) => voor.includes(deel) !== na.includes(deel));
  if (anders.every((deel) => gebied.includes(deel))) return null;
  return refuse(`u houdt het netwerk bij voor ${gebied.join(' en ')}: een andere regio kunt u niet kiezen of weghalen`, 'regios');
}
