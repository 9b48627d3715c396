namespace Monotable.Server;

/// <summary>Why a request's body cannot be used.</summary>
internal enum RequestBodyFault
{
    None,

    /// <summary>It is larger than the service takes, as sent or once unpacked.</summary>
    TooLarge,

    /// <summary>It is not what its <c>Content-Encoding</c> says, or that is no coding the service knows.</summary>
    Unreadable,
}
