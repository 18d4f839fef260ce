package org.onrecord.model;

/** What kind of document a source is, and what its publisher did by publishing it. */
public enum Genre implements Word {
    NEWS_REPORT(Act.REPORTED, Channel.MEDIA),
    PRESS_RELEASE(Act.PUBLISHED, Channel.STATEMENT),
    SPEECH(Act.RECORDED, Channel.TRANSCRIPT),
    TESTIMONY(Act.RECORDED, Channel.TRANSCRIPT),
    TRANSCRIPT(Act.RECORDED, Channel.TRANSCRIPT),
    SWORN_STATEMENT(Act.PUBLISHED, Channel.DOCUMENT),
    DATA_RELEASE(Act.RELEASED_DATA, Channel.DATA_RELEASE),
    REPORT(Act.PUBLISHED, Channel.DOCUMENT),
    LEGAL_TEXT(Act.PUBLISHED, Channel.DOCUMENT),
    LETTER(Act.WROTE, Channel.DOCUMENT),
    INTERVIEW(Act.REPORTED, Channel.MEDIA);

    private final Act act;
    private final Channel channel;

    Genre(Act act, Channel channel) {
        this.act = act;
        this.channel = channel;
    }

    /** Returns whether such a document names who wrote it, so that a copy without names lacks them. */
    public boolean hasByline() {
        return switch (this) {
            case NEWS_REPORT, REPORT, SPEECH, INTERVIEW, LETTER, SWORN_STATEMENT -> true;
            case PRESS_RELEASE, TESTIMONY, TRANSCRIPT, DATA_RELEASE, LEGAL_TEXT -> false;
        };
    }

    /** Returns what the publisher of such a document did. */
    public Act act() {
        return act;
    }

    /** Returns the way by which such a document reached us. */
    public Channel channel() {
        return channel;
    }
}
