import { useQuery } from '@tanstack/react-query';
import { Outlet, useNavigate, useRouter } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { ikQuery } from '../features/sessie/ik.ts';
import { StaffShell } from './staff-shell.tsx';

/** The pages behind the login; a session that ended leads to the login and back. */
export function StaffLayout(): ReactNode {
  const { data: ik } = useQuery(ikQuery);
  const router = useRouter();
  const navigate = useNavigate();
  const ended = ik === null;
  useEffect(() => {
    if (ended) void navigate({ to: '/inloggen', search: { naar: router.state.location.href } });
  }, [ended, navigate, router]);
  if (!ik) return null;
  return (
    <StaffShell ik={ik}>
      <Outlet />
    </StaffShell>
  );
}
