package org.onrecord.model;

/** What a link of a chain did; each act has a channel and a kind of speech that an author need not write. */
public enum Act implements Word {
    SAID(Channel.NOT_STATED, Speech.INDIRECT),
    WROTE(Channel.DOCUMENT, Speech.INDIRECT),
    TESTIFIED(Channel.TESTIMONY, Speech.DIRECT),
    SWORE(Channel.SWORN_STATEMENT, Speech.DIRECT),
    READ_OUT(Channel.HEARING, Speech.DIRECT),
    RELEASED_DATA(Channel.DATA_RELEASE, Speech.INDIRECT),
    MET(Channel.MEETING, Speech.INDIRECT),
    REPORTED(Channel.MEDIA, Speech.OWN_VOICE),
    PUBLISHED(Channel.DOCUMENT, Speech.OWN_VOICE),
    RECORDED(Channel.TRANSCRIPT, Speech.OWN_VOICE);

    private final Channel channel;
    private final Speech speech;

    Act(Channel channel, Speech speech) {
        this.channel = channel;
        this.speech = speech;
    }

    /** Returns the way that the act takes where nothing else is said. */
    public Channel channel() {
        return channel;
    }

    /** Returns how the words of the act are given on where nothing else is said. */
    public Speech speech() {
        return speech;
    }
}
