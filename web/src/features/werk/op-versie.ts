/** Asking something of what is on screen, while others may change it. */
import { useState } from 'react';
import { isStatus } from '../../lib/api.ts';

type OpVersie = {
  /** The version that is acted on: the one that was seen. */
  version: number;
  /** Being sent: what changes meanwhile is this person's own doing. */
  bezig: boolean;
  /** It was sent and refused, at least once. */
  geweigerd: boolean;
  /** It went out of this person's sight. */
  weg: boolean;
  verstuur: (send: () => Promise<void>) => Promise<void>;
};

/** After a refusal `lees` reads how it is now: what was typed may then be sent again over it, when it still may at all. */
export function useOpVersie(gezien: number, lees: () => Promise<{ versie: number }>): OpVersie {
  const [version, setVersion] = useState(gezien);
  const [bezig, setBezig] = useState(false);
  const [geweigerd, setGeweigerd] = useState(false);
  const [weg, setWeg] = useState(false);
  const readAgain = async () => {
    try {
      setVersion((await lees()).versie);
    } catch (error) {
      if (!isStatus(error, 404)) throw error;
      setWeg(true);
    }
  };
  const verstuur = async (send: () => Promise<void>) => {
    setBezig(true);
    try {
      await send();
    } catch (error) {
      if (isStatus(error, 403, 404, 409, 412)) await readAgain();
      setGeweigerd(true);
      setBezig(false);
      throw error;
    }
  };
  return { version, bezig, geweigerd, weg, verstuur };
}
