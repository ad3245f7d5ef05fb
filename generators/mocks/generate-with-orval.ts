/** Orval's generator. The build puts it into this file with all that it loads, so that nobody has to install it. */
export { generate as generateWithOrval } from "orval";
