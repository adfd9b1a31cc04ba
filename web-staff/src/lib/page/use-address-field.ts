import { useSearchParams } from 'react-router';

const PLACES = ['after', 'before'];

/**
 * Returns what stands in the address, and the act of putting a value there: an empty one goes, and a list
 * begins at its first page again.
 */
export function useAddressField(): readonly [
  address: URLSearchParams,
  put: (name: string, value: string) => void,
] {
  const [address, setAddress] = useSearchParams();
  const put = (name: string, value: string) => {
    const next = new URLSearchParams(address);
    for (const old of [name, ...PLACES]) next.delete(old);
    if (value !== '') next.set(name, value);
    setAddress(next, { replace: true, preventScrollReset: true });
  };
  return [address, put];
}
