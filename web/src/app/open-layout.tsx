import { useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Loading } from '../components/loading.tsx';
import { ikQuery } from '../features/sessie/ik.ts';
import { PublicShell } from './public-shell.tsx';
import { StaffShell } from './staff-shell.tsx';

export function PublicLayout(): ReactNode {
  return (
    <PublicShell>
      <Outlet />
    </PublicShell>
  );
}

function StaffOr({ hulp }: { hulp: boolean }): ReactNode {
  const { data: ik, isPending } = useQuery(ikQuery);
  if (isPending) return <Loading />;
  const page = <Outlet />;
  return ik ? <StaffShell ik={ik}>{page}</StaffShell> : <PublicShell hulp={hulp}>{page}</PublicShell>;
}

export function OpenLayout(): ReactNode {
  return <StaffOr hulp />;
}

export function DemoLayout(): ReactNode {
  return <StaffOr hulp={false} />;
}
