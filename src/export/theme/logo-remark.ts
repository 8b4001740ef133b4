import type { Logo } from "../theme.ts";

/** What is to be said of a logo; an error means that it cannot be used. */
export interface LogoRemark {
  readonly level: "error" | "warning";
  readonly message: string;
  readonly fix: string;
}

/** A picture that was checked and cleaned. */
export interface Picture extends Pick<Logo, "type" | "width" | "height"> {
  readonly content: string | Uint8Array;
}

export interface ReadLogo {
  /** Absent where it cannot be used. */
  readonly picture?: Picture;
  readonly remarks: readonly LogoRemark[];
}
