import { Component } from 'react';
import type { ReactNode } from 'react';

import { FailedPage } from './FailedPage';

type PageBoundaryProps = {
  readonly children: ReactNode;
  /** What the page shows; a change of it is a new try. */
  readonly resetKey?: string;
};
type Caught = { readonly error: unknown; readonly hasFailed: boolean };

/**
 * Catches what a page throws and shows the failed state in its place; React knows error boundaries only as
 * classes.
 */
export class PageBoundary extends Component<PageBoundaryProps, Caught> {
  override state: Caught = { error: null, hasFailed: false };

  static getDerivedStateFromError(error: unknown): Caught {
    return { error, hasFailed: true };
  }

  override componentDidUpdate({ resetKey }: PageBoundaryProps): void {
    if (this.state.hasFailed && resetKey !== this.props.resetKey) this.onRetry();
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return <FailedPage error={this.state.error} onRetry={this.onRetry} />;
  }

  private readonly onRetry = (): void => {
    this.setState({ error: null, hasFailed: false });
  };
}
