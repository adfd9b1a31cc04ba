import { useState } from 'react';

type CoverPictureProps = {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly alt: string;
};

/**
 * Shows a cover; one that cannot be loaded becomes a plain bound book with its title, never a broken image.
 */
export function CoverPicture({ url, width, height, title, alt }: CoverPictureProps) {
  const [failedUrl, setFailedUrl] = useState<string | null>(null);
  if (failedUrl === url)
    return (
      <span className="cover cover-plain" style={{ width, height }} role="img" aria-label={alt || title}>
        <span aria-hidden="true">{title}</span>
      </span>
    );
  return (
    <img
      className="cover"
      style={{ width, height }}
      src={url}
      width={width}
      height={height}
      alt={alt}
      onError={() => setFailedUrl(url)}
    />
  );
}
