package io.github.khabar.text;

/** The scripts that texts are told apart by. */
enum Script {
    NONE("0000"),
    OTHER("0370-1FFF 2C00-2DFF 3105-31FF A000-ABFF"),
    OTHER_RIGHT("0700-074F 0780-07FF 0800-086F"),
    LATIN("0041-005A 0061-007A 00C0-00D6 00D8-00F6 00F8-024F 1E00-1EFF FF21-FF3A FF41-FF5A"),
    GREEK("0370-0373 0386 0388-03FF 1F00-1FFF"),
    CYRILLIC("0400-0481 048A-052F"),
    HEBREW("05D0-05F2 FB1D-FB4F"),
    ARABIC("0620-063F 0641-064A 066E-066F 0671-06D3 06D5 06EE-06EF 06FA-06FC 06FF 0750-077F 0870-0887 08A0-08C9 FB50-FBB1 FBD3-FD3D FD50-FDFB "
            + "FE70-FEFC"),
    HANGUL("1100-11FF AC00-D7A3"),
    KANA("3041-3096 30A1-30FA"),
    HAN("3400-4DBF 4E00-9FFF");

    private static final Script[] ALL = values();
    private static final byte[] SCRIPTS = new byte[0x10000];

    static {
        for (Script script : ALL) {
            CharRanges.fill(SCRIPTS, 0, script.ordinal(), script.ranges);
        }
    }

    private final String ranges;

    Script(String ranges) {
        this.ranges = ranges;
    }

    /** {@return the ordinal of the script of each UTF-16 code unit, for the inner loop; read only} */
    static byte[] table() {
        return SCRIPTS;
    }

    boolean isRightToLeft() {
        return this == ARABIC || this == HEBREW || this == OTHER_RIGHT;
    }
}
