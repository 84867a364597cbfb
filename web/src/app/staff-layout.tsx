import { useQuery } from '@tanstack/react-query';
import { Navigate, Outlet, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ikQuery } from '../features/sessie/ik.ts';
import { StaffShell } from './staff-shell.tsx';

/** The pages behind the login; a session that ended leads to the login and back. */
export function StaffLayout(): ReactNode {
  const { data: ik } = useQuery(ikQuery);
  const here = useLocation({ select: ({ href }) => href });
  if (ik === null) return <Navigate to="/inloggen" search={{ naar: here }} />;
  if (!ik) return null;
  return (
    <StaffShell ik={ik}>
      <Outlet />
    </StaffShell>
  );
}
