module consumer {
    requires io.github.khabar;
}
