package org.entente.scores;

/**
 * A part of a whole with its uncertainty: "112 of 184; 95 % between 53 and 68".
 *
 * @param part how many; halves occur because a partly solved case counts half
 * @param whole of how many
 */
public record Share(double part, int whole) {

    /** The 97.5 % point of the normal distribution, for an interval of 95 %. */
    private static final double Z = 1.959963984540054;

    public Share {
        if (whole < 0 || part < 0 || part > whole) {
            throw new IllegalArgumentException("a part is 0 to the whole, but part=" + part + " whole=" + whole);
        }
    }

    /** Gives the share from 0 to 100, not rounded; 0 of 0 is 0. */
    public double percent() {
        return whole == 0 ? 0 : 100 * part / whole;
    }

    /** Gives the lower end of the interval in whole per cent, rounded down; 0 of 0 gives 0. */
    public int low() {
        return whole == 0 ? 0 : (int) Math.floor(clean(100 * Math.max(0, centre() - spread())));
    }

    /** Gives the upper end of the interval in whole per cent, rounded up; 0 of 0 gives 100. */
    public int high() {
        return whole == 0 ? 100 : (int) Math.ceil(clean(100 * Math.min(1, centre() + spread())));
    }

    /** Wilson's score interval (E. B. Wilson, Journal of the American Statistical Association 22, 1927). */
    private double centre() {
        return (part / whole + Z * Z / (2.0 * whole)) / (1 + Z * Z / whole);
    }

    private double spread() {
        double share = part / whole;
        return Z * Math.sqrt(share * (1 - share) / whole + Z * Z / (4.0 * whole * whole)) / (1 + Z * Z / whole);
    }

    /** Takes off what floating point adds: 100 of 100 must end at 100, not at 100.00000000000001. */
    private static double clean(double percent) {
        return Math.rint(percent * 1e9) / 1e9;
    }
}
