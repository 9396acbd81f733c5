/** Owns what a script's page does by itself: nothing, unless something is kept here. */
import { isKept } from '../store/kept-mark.ts'

if (isKept()) void import('./speak.ts')
