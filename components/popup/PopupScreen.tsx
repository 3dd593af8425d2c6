import { ArticleScreen, type ArticleScreenProps } from './ArticleScreen.tsx';

export type PopupScreenProps = Omit<
  ArticleScreenProps,
  'looksUpSelection' | 'onArrived' | 'onAllowed' | 'onStopped' | 'moment' | 'started'
> & { close(): void };

/** The toolbar popup. It lies over the page: it closes when the reader goes to a place there. */
export const PopupScreen = (props: PopupScreenProps) => (
  <div class="popup">
    <ArticleScreen
      {...props}
      looksUpSelection
      moment={0}
      started={null}
      onArrived={props.close}
      onAllowed={() => location.reload()}
      onStopped={props.close}
    />
  </div>
);
